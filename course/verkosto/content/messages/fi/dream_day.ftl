# dream_day
