# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
INCLUDE shared/not-there.ink
Ann: Hi.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
