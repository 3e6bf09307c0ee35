/** Pictures of pay, drawn without any font of the machine, for those who show a link's preview. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.picture;
