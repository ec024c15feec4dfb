# title: @TITLE@
# client: Sam Ortiz
# cast: Sam, You
# place: bench
# looks: Sam = kit
// In the studio, F1 says what the line at the cursor means, and Ctrl+Space lists what may stand there.
-> beginning

=== beginning ===
Sam: Can I ask you something? #worried #moment:first
* [Of course. What is it? #id:what-is-it #move:open-question]
  Sam: It's about Thursday. #hopeful
* [I think I know. Leave it with me. #id:leave-it #move:rescue]
  //pull: You have an hour, and it would be quickly done.
  Sam: All right, then. #guarded
- Sam looks at the path for a while. #ending:first-talk
//stands: Sam has said a first thing, and may say the next.
-> END
