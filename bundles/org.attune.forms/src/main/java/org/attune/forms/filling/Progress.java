package org.attune.forms.filling;

/**
 * How far a form is filled in, counting what is enabled and shown.
 *
 * @param answered the questions that have an answer
 * @param asked all questions
 * @param needed the questions that need an answer and have none
 */
public record Progress(int answered, int asked, int needed) {}
