Salary
