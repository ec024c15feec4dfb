# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
# looks: Ann, tall
Ann: Hi.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
