# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
//waive C7: This tag is for another program.
Ann: Hi. #Sound:door
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
