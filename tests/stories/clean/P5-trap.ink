# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
* [In.]
  Ann: In.
  -> room
* [Home.]
  Ann: Bye. #ending:over
  //stands: Ann has gone home.
  -> END
=== room ===
Ann: Round and round.
+ [Again.]
  Ann: Again.
  -> room
+ [Out.]
  Ann: Out. #ending:out
  //stands: Ann is out.
  -> END
