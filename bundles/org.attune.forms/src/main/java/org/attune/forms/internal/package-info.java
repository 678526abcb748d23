/** Behind the views of forms: reading JSON that may be anything, value sets, translations, dates. Nobody enters. */
package org.attune.forms.internal;
