# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi. #moment:hello
* [Hello there, Ann. #id:hi #move:nod-along #move:reflect]
  //pull: It is polite.
  Ann: Well.
* [Morning, Ann. How was it? #id:morning #move:open-question]
  //pull: You would like to know.
  Ann: Long.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
