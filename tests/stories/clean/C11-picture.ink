# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
//rule 1 phone: The phone is answered.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
