import {type Service, wrap} from '../bridge/service';

type GUser = GoogleAppsScript.Base.User;

export function userOf(email: string): GUser {
  return wrap('User', email);
}

/** Somebody by the address: a script that prints a user prints it. */
export const user: Service<GUser, string> = {
  free: {
    getEmail: (email) => email,
  },
};
