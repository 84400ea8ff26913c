# Writing
kind-write = Writing
write-language = Write the way you talk. Your language is not assessed.
write-number = Question { $number }
write-answer = Answer to question { $number }
write-words = { $n ->
    [0] no words yet
    [one] 1 word
   *[other] { $n } words
 }
write-progress = { $written } / { $of } questions written
write-pass = Skip this question
write-unpass = Write after all
write-pass-help = You can skip this. It costs no points, and its weight goes to the other questions.
write-passed = You skipped this question. It costs no points, and its weight has gone to the other questions.
write-passed-kept = Your text is kept, and you can bring it back. It is left out when you hand in.
write-now-passed = Question { $number } was skipped. Your text is kept.
write-now-back = Question { $number } is back.
write-passed-shown = This question was skipped. It costs no points.
write-not-answered = No answer.

# Feedback
write-finding-there = { $written ->
    [one] There’s text in one question. There are { $of } questions.
   *[other] There’s text in { $written } questions. There are { $of } questions.
 }
write-finding-empty = { $passable ->
    [yes] Question { $number } is still empty. Start with one sentence. You can also skip it, and that costs no points.
   *[no] Question { $number } is still empty. Start with one sentence. A list or short sentences will do.
 }
write-finding-short = { $words ->
    [one] There’s one word in question { $number }.
   *[other] There are { $words } words in question { $number }.
 } If everything is in it, that’s enough. If not, add one example: what happened, or what did somebody say?
write-finding-passed = You skipped question { $number }. It costs no points, and its weight goes to the other questions.
write-finding-whole = Every question is answered or skipped. You can hand in now or go on later.
