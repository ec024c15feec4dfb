# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi. #worried #place:lobby #enter:Ann #prop:open #moment:hello #ctx:asked #differ #note:tears
* [Well. #id:well #move:reflect]
  Ann: Well.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
