/** The help of mentoring; its pages lie in {@code help/} of this bundle. Nobody enters. */
package org.attune.mentoring.ui.internal.help;
