# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR debt = 0
Ann: Hi.
-> desk
=== desk ===
Ann: And?
+ {debt > 2} [Stop.]
  Ann: Stop. #ending:stop
  //stands: Ann owes a million.
  -> END
+ [Lend.]
  ~ debt = MIN(debt + 1, 3)
  Ann: Thanks.
  -> desk
+ [Go.]
  Ann: Bye, {debt}. #ending:over
  //stands: Ann has gone home.
  -> END
