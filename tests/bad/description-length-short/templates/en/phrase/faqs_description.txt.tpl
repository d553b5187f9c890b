Questions by role.
