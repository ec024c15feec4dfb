# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR coins = 0
Ann: Hi.
-> desk
=== desk ===
Ann: And? {row(coins)}
+ [Give.]
  ~ coins = (coins + 1) % 50
  Ann: Thanks.
  -> desk
+ [Go.]
  Ann: Bye. #ending:over
  //stands: Ann has gone home.
  -> END
=== function row(n) ===
{ n > 1000:
  {row(n - 1000)} and a thousand
}
