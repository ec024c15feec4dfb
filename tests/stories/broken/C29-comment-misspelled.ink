# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
//range debt 0 to 5
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
