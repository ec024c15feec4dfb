# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
//felt: So it is you.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
