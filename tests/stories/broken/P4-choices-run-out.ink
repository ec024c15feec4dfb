# title: A visit
# client: Ann Lee
# cast: Ann, You
# place: lobby
Ann: Hi.
-> desk
=== desk ===
Ann: And?
* [Ask.]
  Ann: Ask.
  -> desk
* [Wait.]
  Ann: Wait.
  -> desk
