package dev.paygrade.harvest;

import java.lang.management.ManagementFactory;
import java.util.UUID;

/** This process among all that share the database. */
final class Node {
    /** Process and host for people, and a part that makes it unique. */
    static final String NAME = ManagementFactory.getRuntimeMXBean().getName() + "/"
            + UUID.randomUUID().toString().substring(0, 8);

    private Node() {}
}
