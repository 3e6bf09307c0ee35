/** Nodes, database and network as they break in earnest: real processes, killed, stopped and starved. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.fault;
