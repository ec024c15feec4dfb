# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Bye. #ending:over
-> END
