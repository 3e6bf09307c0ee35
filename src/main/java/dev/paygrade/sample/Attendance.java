package dev.paygrade.sample;

/** Where the work is done, as far as the advert says. */
enum Attendance {
    REMOTE,
    HYBRID,
    ONSITE,
    UNSAID
}
