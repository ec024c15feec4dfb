# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
//waive W99: She talks like that.
Ann: Hi.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
