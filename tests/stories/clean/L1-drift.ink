# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR trust = 0
Ann: Hi. #worried #moment:hello
* [Hello. #id:hi #move:reflect]
  ~ trust = trust + 2
  Ann: Well.
* [Go on. #id:go-on #move:open-question]
  Ann: On.
- {trust > 1: Ann: Good.}
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
