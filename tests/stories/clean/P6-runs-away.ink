# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
-> round
=== round ===
{ false:
  Ann: Never.
}
-> over
=== over ===
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
