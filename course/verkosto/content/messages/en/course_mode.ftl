# Course mode: an exercise page in JupyterLab
course-mode-bar = Exercise actions
course-mode-modules = Modules
course-mode-check = Check my answers
course-mode-hand-in = Hand in
course-mode-show-code = Show code
course-mode-hide-code = Hide code
course-mode-opening = The exercise is opening. The first time takes a moment.
course-mode-ready = The exercise is open.
course-mode-again = The program behind the exercise is starting again. You can go on writing. New text stays in this window and is saved soon.
course-mode-back = The exercise is open again, and your text is being saved again.
course-mode-stopped = The program behind the exercise does not start. What you have written is still in this window. Press Start again.
course-mode-restart = Start again
course-mode-cut-off = The connection to the course was lost. Everything you wrote is still in this window. See whether the course’s own window is open. If it is closed, open the course again.
course-mode-failed = A part of the exercise did not open. Press Start again. If that does not help, close the course and open it again.
course-mode-unsaved =
    { $own ->
        [yes] What you have added yourself could not be saved
       *[no] The notebook could not be saved
    }{ $why ->
        [full] , because the disk is full. Everything is still in this window. Free some space and press Save.
        [forbidden] , because its file may not be written. Everything is still in this window. Change the file’s permissions and press Save.
       *[other] . Everything is still in this window. See whether the course’s own window is open, and press Save.
    }
course-mode-save = Save
course-mode-saved-again = Now the whole notebook is saved.
course-mode-edited = The code of this part has been changed, so it does not open by itself. Your answers are kept.
course-mode-restore = Get the original code
course-mode-restored = The original code is back in place.
course-mode-checked = The feedback now stands beside the tasks.
course-mode-nothing-to-check = There is nothing to check here yet. Wait until the exercise has opened.
exercises-title = Exercises of this module
exercises-state-empty = not started
exercises-state-started = begun
exercises-state-done = filled in
exercises-work-in = Go on in exercise { $number } { $title }
