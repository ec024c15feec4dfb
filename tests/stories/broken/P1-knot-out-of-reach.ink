# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
-> over
=== upstairs ===
Ann: Up here.
-> over
=== over ===
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
