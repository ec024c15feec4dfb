# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
//asks: Who begins?
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
