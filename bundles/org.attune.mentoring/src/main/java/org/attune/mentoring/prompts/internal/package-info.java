/** The questions of the house and of the site. Nobody enters. */
package org.attune.mentoring.prompts.internal;
