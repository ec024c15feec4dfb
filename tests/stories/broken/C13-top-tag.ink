# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
# minuts: 5
Ann: Hi.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
