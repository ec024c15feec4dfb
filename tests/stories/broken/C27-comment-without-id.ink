# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi. #moment:hello
* [Hello. #aside]
  //felt: So it is you.
  Ann: Well.
* [Hello again. #id:hi #move:reflect]
  Ann: Well, well.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
