# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
-> desk
=== desk ===
Ann: And?
+ [That was good of you. #id:praise #move:affirm]
  Ann: Ha.
  -> desk
+ [Go on. #id:go-on #move:open-question]
  Ann: On.
- Ann: So.
Ann: Bye. #ending:over
//stands: Ann has gone home.
-> END
