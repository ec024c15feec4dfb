# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi. #enter:Ann
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
