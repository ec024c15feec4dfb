# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
-> hello
=== hello ===
Ann: Hi.
* [Ho.]
  Ann: Ho to you. #ending:over
  //stands: Ann has gone home.
  -> END
*
  Ann: Well, then. #ending:over
  -> END
