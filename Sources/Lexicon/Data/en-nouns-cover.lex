#! lex 1 kind=nouns lang=en
# Nouns of the courts and of measures.

noun impeachment proceedings
 class charge
 takes pp against
noun impeachment process
 class charge
 takes pp against
noun foreign agent
 class common
noun undesirable organization
 class common
noun undesirable organisation
 class common
noun residence permit
 class common
noun work permit
 class common
noun press card
 class common
noun broadcasting licence
 class common
noun most wanted list
 class list
noun death penalty
 class convict
noun honour
 class common
noun honor
 class common
