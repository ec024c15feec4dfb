# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
# card: 1, 9
INCLUDE shared/agency.ink
Ann: Hi.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
