# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi. #moment:hello #ctx:askd
* [Hello. #id:hi #move:reflect]
  Ann: Well.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
