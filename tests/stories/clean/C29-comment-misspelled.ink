# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
VAR debt = 0
{debt > 9: Ann: No.}
Ann: Hi.
//range debt 0..5
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
