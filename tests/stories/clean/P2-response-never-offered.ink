# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR paid = false
Ann: Hi.
* {not paid} [Thanks anyhow. #id:thanks]
  Ann: Sure.
* [Hello. #id:hi]
  Ann: Well.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
