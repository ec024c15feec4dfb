# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: It is on http:\/\/example.org today.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
