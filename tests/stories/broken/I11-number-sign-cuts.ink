# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: I was in Room #5 today.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
