# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
TODO: give her a last word
Ann: Hi.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
