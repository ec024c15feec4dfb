# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR said = "ha"
Ann: Hi.
-> desk
=== desk ===
Ann: And?
+ [Laugh.]
  ~ said = "ha"
  Ann: {said}
  -> desk
+ [Go.]
  Ann: Bye. #ending:over
  //stands: Ann has gone home.
  -> END
