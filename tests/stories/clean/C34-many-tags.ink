# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Oh. #worried #place:lobby #enter:Ann #prop:open
Ann: Hi. #moment:hello #ctx:asked
* [Well. #id:well #move:reflect]
  Ann: Well.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
