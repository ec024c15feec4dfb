# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR debt = 0
Ann: Hi.
-> desk
=== desk ===
Ann: And?
+ {debt > 4} [Stop.]
  Ann: Stop. #ending:stop
  //stands: Ann owes a million.
  -> END
+ {debt < 9} [Lend.]
  ~ debt = debt + 1
  Ann: Thanks.
  -> desk
+ [Go.]
  Ann: Bye, {debt}. #ending:over
  //stands: Ann has gone home.
  -> END
//range debt 0..3
