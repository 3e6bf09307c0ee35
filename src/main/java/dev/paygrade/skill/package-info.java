/** Skills, education, experience and benefits that a description asks for or offers. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.skill;
