package dev.paygrade.dataset.salaries;

import java.util.Locale;

/** The columns of such a data set, in the order of the table {@code observation_raw}. */
enum SalaryColumn {
    WORK_YEAR,
    EXPERIENCE_LEVEL,
    EMPLOYMENT_TYPE,
    JOB_TITLE,
    SALARY,
    SALARY_CURRENCY,
    SALARY_IN_USD,
    EMPLOYEE_RESIDENCE,
    REMOTE_RATIO,
    COMPANY_LOCATION,
    COMPANY_SIZE;

    /** Its name in the header, and in the database. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
