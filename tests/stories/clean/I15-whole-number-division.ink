# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR half = 1
~ half = 7 * 3
Ann: {half} of it.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
