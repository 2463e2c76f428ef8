#! lex 1 kind=nouns lang=en
# Nouns of the courts and of measures.

noun impeachment proceedings
 class charge
 takes pp against
noun impeachment process
 class charge
 takes pp against
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
noun no-confidence motion
 class criticism
 takes pp of against in
noun formal protest
 class protest
 takes pp against with
noun note of protest
 plural notes of protest
 class protest
 takes pp against with
noun phishing campaign
 class hacking
 takes pp on against
noun cyber campaign
 class hacking
 takes pp on against
noun scathing attack
 class criticism
 takes pp on against
noun blistering attack
 class criticism
 takes pp on against
noun stinging attack
 class criticism
 takes pp on against
noun personal attack
 class criticism
 takes pp on against
noun thinly veiled attack
 class criticism
 takes pp on against
noun account book
 class common
noun sponsorship agreement
 class support
noun joint campaign
 class alliance
noun joint drills
 class alliance
