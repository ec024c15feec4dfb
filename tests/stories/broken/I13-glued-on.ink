# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi. -> next
=== next
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
