package dev.paygrade.role;

import dev.paygrade.text.Evidence;

/** A role and the words of the title it was made of. */
public record RoleReading(Role role, Evidence evidence) {}
