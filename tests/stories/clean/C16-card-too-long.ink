# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
# card: 1
//rule 1 phone: The phone is answered and so on and on and so on and on and so on and on and so on and on and so on and on and so on and on and so on and on and so on and on and so on and on and so on and on.
//short 1: The phone, nine to six.
Ann: Hi.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
